-- Deploy guildkeeper:economy/_refuse_rewriting to pg

begin;
set local role guildkeeper_owner;

create function economy._refuse_rewriting()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'DELETE' then
    if not exists (select from app.guild g where g.guild_id = old.guild_id) then
      return old;
    end if;
  elsif tg_op = 'UPDATE' then
    if economy._is_forgetting(to_jsonb(old), to_jsonb(new)) then
      return new;
    end if;
  end if;
  perform app._refuse('immutable_ledger');
  return null;
end;
$$;

comment on function economy._refuse_rewriting is
'Refuses to change or delete a line of the ledger (U0IMM), whoever tries; only the books of a guild that is deleted may go, and
who a member was (economy._forget_member).';

create trigger refuse_rewriting
before update or delete on economy.transaction
for each row execute function economy._refuse_rewriting();

create trigger refuse_truncating
before truncate on economy.transaction
for each statement execute function economy._refuse_rewriting();

create trigger refuse_rewriting
before update or delete on economy.reversal
for each row execute function economy._refuse_rewriting();

create trigger refuse_truncating
before truncate on economy.reversal
for each statement execute function economy._refuse_rewriting();

create trigger refuse_rewriting
before update or delete on economy.entry
for each row execute function economy._refuse_rewriting();

create trigger refuse_truncating
before truncate on economy.entry
for each statement execute function economy._refuse_rewriting();

commit;
