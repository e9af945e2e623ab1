-- Deploy guildkeeper:event/_is_too_much to pg

begin;
set local role guildkeeper_owner;

create function event._is_too_much(run event.reconciliation)
returns boolean
language plpgsql stable
as $$
declare
  v_found bigint := run.different + run.absent;
  v_looked_at bigint := run.looked_at + run.bans_looked_at;
  v_since timestamptz;
begin
  if v_found <= 25 or v_found * 5 <= v_looked_at then
    return false;
  end if;
  v_since := event._members_heard_since(run.guild_id);
  -- Who has left is looked at, and those whom the list of members has are mostly not: they count all the same.
  return run.different * 5 > v_looked_at or v_found * 5 > v_looked_at + (
    select count(*)
    from app.member m
    where m.guild_id = run.guild_id and m.left_at is null and m.seen_at >= v_since
  );
end;
$$;

comment on function event._is_too_much is
'Whether so much of what a comparison looked at differs or is gone that it must be an error, of Discord''s or of ours: more than
25 members, and more than a fifth.';

commit;
