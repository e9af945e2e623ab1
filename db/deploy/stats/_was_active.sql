-- Deploy guildkeeper:stats/_was_active to pg

begin;
set local role guildkeeper_owner;

create function stats._was_active(guild_id bigint, member_id bigint, day date)
returns boolean
language sql stable
as $$
  select exists (
    select from stats.member_day d
    where d.guild_id = _was_active.guild_id
      and d.member_id = _was_active.member_id
      and d.day = _was_active.day
      and d.messages > 0
  ) or exists (
    select from voice._days_of(_was_active.guild_id, _was_active.member_id, _was_active.day, _was_active.day) v
    where v.is_active
  );
$$;

comment on function stats._was_active is 'Whether a member was active on a day that is over.';

commit;
