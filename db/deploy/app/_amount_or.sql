-- Deploy guildkeeper:app/_amount_or to pg

begin;
set local role guildkeeper_owner;

create function app._amount_or(otherwise bigint, amount numeric, lowest numeric, highest numeric)
returns bigint
language sql stable
as $$
  select case when amount is null then otherwise else app._require_amount(amount, lowest, highest) end;
$$;

comment on function app._amount_or is
'An amount people typed (see app._require_amount), or where they left it out, what there is already.';

commit;
