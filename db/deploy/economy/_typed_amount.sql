-- Deploy guildkeeper:economy/_typed_amount to pg

begin;
set local role guildkeeper_owner;

create function economy._typed_amount(typed text)
returns numeric
language plpgsql stable
as $$
declare
  v_amount numeric := app._read_amount(_typed_amount.typed);
begin
  if v_amount is null and _typed_amount.typed is not null then
    perform app._refuse('unreadable_amount', left(_typed_amount.typed, 40));
  end if;
  return v_amount;
end;
$$;

comment on function economy._typed_amount is
'A number that somebody typed, see app._read_amount; null of null. Refuses what is none (U0AMT).';

commit;
