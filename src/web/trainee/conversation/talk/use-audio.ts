import { useEffect, useRef, useState } from 'react';
import { loadAudioOut, silentAudio } from '../../../audio/index.ts';
import type { AudioOut } from '../../../audio/index.ts';
import { usePreferences } from '../../../preferences/index.ts';

/** Before the real one has come, and in a page that will never have it. */
const NOBODY_HEARS = silentAudio();

/**
 * The sound of this page. It comes after the page, and it wakes with the first tap or key, which is what browsers ask
 * for; whoever has pressed something on the page before has given it already.
 */
export function useAudio(): AudioOut {
  const [audio, setAudio] = useState<AudioOut>(NOBODY_HEARS);
  const [{ sound, volume }] = usePreferences();
  const loudness = useRef({ volume, muted: !sound });

  useEffect(() => {
    let out: AudioOut | null = null;
    let left = false;
    const wake = () => out?.unlock();
    void loadAudioOut().then((loaded) => {
      if (left) return loaded.close();
      out = loaded;
      out.loudness(loudness.current);
      if (navigator.userActivation?.hasBeenActive) out.unlock();
      setAudio(out);
    });
    document.addEventListener('pointerdown', wake);
    document.addEventListener('keydown', wake);
    return () => {
      left = true;
      document.removeEventListener('pointerdown', wake);
      document.removeEventListener('keydown', wake);
      out?.close();
    };
  }, []);

  useEffect(() => {
    loudness.current = { volume, muted: !sound };
    audio.loudness(loudness.current);
  }, [audio, sound, volume]);

  return audio;
}
