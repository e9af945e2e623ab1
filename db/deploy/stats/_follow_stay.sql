-- Deploy guildkeeper:stats/_follow_stay to pg

begin;
set local role guildkeeper_owner;

create function stats._follow_stay()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.left_at is not null then
    update stats.stay s
    set ended_at = greatest(new.left_at, s.began_at)
    where s.guild_id = new.guild_id and s.member_id = new.member_id and s.ended_at is null;
  elsif new.joined_at is not null then
    -- Nobody heard the end of the stay before.
    update stats.stay s
    set ended_at = new.joined_at, ended_after = greatest(s.began_at, least(old.seen_at, new.joined_at))
    where s.guild_id = new.guild_id and s.member_id = new.member_id and s.ended_at is null and s.began_at < new.joined_at;

    insert into stats.stay as s (guild_id, member_id, began_at)
    values (new.guild_id, new.member_id, new.joined_at)
    on conflict (guild_id, member_id, began_at) where member_id > 0 do update
    set ended_at = null, ended_after = null
    where s.ended_at is not null;
  end if;
  return null;
end;
$$;

comment on function stats._follow_stay is
'A stay of a person begins or ends by what is known of them, whoever told it and however late: a join keeps its own time, and one
who turns out never to have gone goes on.';

create trigger stats_follow_new_member
after insert on app.member
for each row when (not new.is_bot)
execute function stats._follow_stay();

create trigger stats_follow_member
after update of joined_at, left_at on app.member
for each row when (not new.is_bot and (new.joined_at, new.left_at) is distinct from (old.joined_at, old.left_at))
execute function stats._follow_stay();

insert into stats.stay (guild_id, member_id, began_at, ended_at)
select m.guild_id, m.member_id, m.joined_at, greatest(m.left_at, m.joined_at)
from app.member m
where m.joined_at is not null and not m.is_bot;

commit;
