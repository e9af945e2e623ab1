-- Deploy guildkeeper:app/_require_amount to pg

begin;
set local role guildkeeper_owner;

create function app._require_amount(amount numeric, lowest numeric, highest numeric)
returns bigint
language plpgsql stable
as $$
begin
  if amount is null then
    perform app._refuse('no_amount', lowest::text, highest::text);
  end if;
  -- NaN is above every number, and infinity is not between any.
  if amount not between lowest and highest or amount <> trunc(amount) then
    perform app._refuse('invalid_amount', left(amount::text, 40), lowest::text, highest::text);
  end if;
  return amount::bigint;
end;
$$;

comment on function app._require_amount is
'An amount people typed, as a whole number; refuses what is not between lowest and highest (U0AMT). Amounts are numeric
in the public functions so that one too large for a bigint is refused in the same words.';

commit;
