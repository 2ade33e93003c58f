import { useId, useState } from 'react';
import { OVERRIDE_REASONS, WORDS_LIMIT } from '#protocol';
import type { OverrideReason, ReviewNotes } from '#protocol';
import { SKILL_NAMES } from '#report';
import type { Report } from '#report';
import { ratingInShort, ratingInWords, REASON_NAMES, useSending } from '../../debrief/index.ts';
import type { Reviewing } from '../../debrief/index.ts';
import { Button, Dialog, Picker, Segmented, Slider } from '../../ui/index.ts';
import { saidAt } from './said-at.ts';
import styles from './attempt.module.css';

interface OverrideDialogProps {
  readonly reviewing: Reviewing;
  readonly turn: { readonly move: number; readonly number: number };
  readonly report: Report;
  readonly onClose: () => void;
}

type Rating = ReviewNotes['ratings'][number];

/** Where a manager rates a reply otherwise than the key: which skill, how, and why. */
export function OverrideDialog({ reviewing, turn: { move, number }, report, onClose }: OverrideDialogProps) {
  const ratings = reviewing.notes.ratings.filter((rating) => rating.move === move);
  const [skill, setSkill] = useState(ratings[0]?.skill ?? null);
  const rating = ratings.find((one) => one.skill === skill);
  if (!rating) return null;
  return (
    <Dialog open title={`Rate turn ${number} otherwise`} onClose={onClose}>
      <div className={styles.dialog}>
        <blockquote className={styles.reply}>{saidAt(report, move)}</blockquote>
        {ratings.length > 1 && (
          <Segmented
            label="For which skill"
            value={rating.skill}
            segments={ratings.map((one) => ({ value: one.skill, label: SKILL_NAMES[one.skill].name }))}
            onChange={setSkill}
          />
        )}
        <RatingForm key={rating.skill} reviewing={reviewing} rating={rating} onClose={onClose} />
      </div>
    </Dialog>
  );
}

interface RatingFormProps {
  readonly reviewing: Reviewing;
  readonly rating: Rating;
  readonly onClose: () => void;
}

function RatingForm({ reviewing, rating, onClose }: RatingFormProps) {
  const { move, skill, key, now } = rating;
  const id = useId();
  const [value, setValue] = useState(Math.round(now * 2) / 2);
  const [reason, setReason] = useState<OverrideReason | null>(null);
  const [text, setText] = useState('');
  const { busy, error, run } = useSending();
  const words = text.trim();
  const missing = value === now || reason === null || words === '';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy || missing || reason === null) return;
        void run(async () => {
          await reviewing.actions.override({ move, skill, value, reason, text: words });
          onClose();
        });
      }}
    >
      <p>
        {SKILL_NAMES[skill].name} is rated <b>{ratingInShort(key)}</b> by the key
        {key !== now && (
          <>
            , and <b>{ratingInShort(now)}</b> as it stands
          </>
        )}
        .
      </p>
      <Slider
        label="Your rating"
        value={value}
        min={-2}
        max={2}
        step={0.5}
        say={ratingInWords}
        onChange={setValue}
      />
      <div>
        <Picker
          label="Why"
          any="Choose a reason"
          value={reason}
          options={OVERRIDE_REASONS.map((one) => ({ value: one, label: REASON_NAMES[one] }))}
          onChange={setReason}
        />
      </div>
      <label htmlFor={id}>In your own words</label>
      <textarea
        id={id}
        rows={3}
        required
        maxLength={WORDS_LIMIT}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className={styles.soft}>
        {reviewing.person} sees this at once, with both ratings. The key stays for everybody else, and what
        happened in the talk stays as it is. You can take it back; the history keeps both. Where several
        managers rate one reply alike, the trainer reads the reasons, without anybody’s name: leave names out
        of yours.
      </p>
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      <div className={styles.formActions}>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" look="primary" busy={busy} disabled={missing}>
          Rate it {ratingInShort(value)}
        </Button>
      </div>
    </form>
  );
}
