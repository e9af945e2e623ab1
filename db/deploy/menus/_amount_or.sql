-- Deploy guildkeeper:menus/_amount_or to pg

begin;
set local role guildkeeper_owner;

create function menus._amount_or(otherwise bigint, amount numeric, lowest numeric, highest numeric)
returns bigint
language sql stable
as $$
  select case when amount is null then otherwise else app._require_amount(amount, lowest, highest) end;
$$;

comment on function menus._amount_or is 'An amount that people typed (U0AMT), or where they left it out, what there is already.';

commit;
