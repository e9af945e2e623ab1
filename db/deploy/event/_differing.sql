-- Deploy guildkeeper:event/_differing to pg

begin;
set local role guildkeeper_owner;

create function event._differing(guild_id bigint, member_ids bigint[])
returns setof bigint
language sql stable
as $$
  -- The domains one by one, joined by union.
  select d.member_id from roles._differences(_differing.guild_id, _differing.member_ids, now()) d
  union
  select d.member_id from moderation._timeout_differences(
    _differing.guild_id, _differing.member_ids, event._deeds_heard_since(_differing.guild_id)
  ) d;
$$;

comment on function event._differing is
'Which of these members are not, by app.member, as the domains want them. Each domain compares what is its own.';

commit;
