import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'wouter';
import { classes } from './classes.ts';
import styles from './button.module.css';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Shape {
  readonly look?: ButtonLook;
  readonly size?: 'm' | 'l';
  /** Stands before the words; decoration only, the words say it all. */
  readonly icon?: ReactNode;
}

const shapeOf = ({ look = 'secondary', size = 'm' }: Shape) =>
  classes(styles.button, styles[look], size === 'l' && styles.large);

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'>, Shape {
  /** Something is under way: the button stays focusable and says so, but does nothing more. */
  readonly busy?: boolean;
}

/** A press that does something here. What goes to another address is a `ButtonLink`. */
export function Button({ look, size, icon, busy = false, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={shapeOf({ ...(look && { look }), ...(size && { size }) })}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy ? <span className={styles.spinner} aria-hidden="true" /> : icon}
      <span>{children}</span>
    </button>
  );
}

export interface ButtonLinkProps extends Shape {
  readonly to: string;
  readonly children: ReactNode;
  /** Takes the place of the current page in the history, for a step that one should not come back to. */
  readonly replace?: boolean;
}

/** Looks like a button, goes to an address like any link: it can be opened in a new tab. */
export function ButtonLink({ to, look, size, icon, children, replace = false }: ButtonLinkProps) {
  return (
    <Link to={to} replace={replace} className={shapeOf({ ...(look && { look }), ...(size && { size }) })}>
      {icon}
      <span>{children}</span>
    </Link>
  );
}

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'children'> {
  /** What it does, for those who do not see the icon; also shown on hovering. */
  readonly label: string;
  readonly icon: ReactNode;
}

/** A press known by its icon alone; `aria-pressed` makes it a toggle. */
export function IconButton({ label, icon, ...rest }: IconButtonProps) {
  return (
    <button type="button" title={label} aria-label={label} {...rest} className={styles.iconOnly}>
      {icon}
    </button>
  );
}
