-- Deploy guildkeeper:leveling/_members_at to pg

begin;
set local role guildkeeper_owner;

create function leveling._members_at(guild_id bigint, level numeric, active_within text, at timestamptz)
returns bigint[]
language plpgsql stable
as $$
declare
  v_since timestamptz := '-infinity';
begin
  if _members_at.level is null and _members_at.active_within is null then
    return null;
  elsif _members_at.active_within is not null then
    v_since := _members_at.at - app._require_duration(_members_at.active_within, '1 minute', '3650 days');
  end if;
  return array(
    select m.member_id
    from leveling.member m
    where m.guild_id = _members_at.guild_id
      and m.level >= coalesce(_members_at.level, 0)
      and app.snowflake_time(m.last_message_id) >= v_since
    order by m.member_id
  );
end;
$$;

comment on function leveling._members_at is
'Who has reached a level, and has earned XP by a message within a duration; what is null does not matter. Null: neither does.
Refuses: U0DUR.';

commit;
