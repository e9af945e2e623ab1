-- Deploy guildkeeper:leveling/_weigh to pg

begin;
set local role guildkeeper_owner;

create type leveling.weighed as (
  guild_id bigint,
  member_id bigint,
  message_id bigint,
  channel_id bigint,
  at timestamptz,
  rule text,
  base integer,
  channel_factor numeric,
  role_factor numeric,
  cooldown interval,
  retry_at timestamptz
);
comment on type leveling.weighed is
'A message and what it may earn: rule message, or the rule that refuses it; base XP, its factors, and the end of the cooldown.';

create function leveling._weigh(messages app.message[])
returns setof leveling.weighed
language plpgsql stable
as $$
begin
  return query
  -- Guild by guild: a join of messages and guilds, whose numbers nobody can guess, would be a loop over both.
  with batch as materialized (
    select m.guild_id, array_agg(m) as messages
    from unnest(_weigh.messages) as m
    where m.member_id > 0 and m.message_id > 0 and m.channel_id > 0
    group by m.guild_id
  ),
  guild as (
    select b.messages, s.*, exists (select from leveling.multiplier x where x.guild_id = s.guild_id) as multiplies
    from batch b
    join leveling.settings s on s.guild_id = b.guild_id
  )
  select
    i.guild_id, i.member_id, i.message_id, i.channel_id, i.at,
    case
      when not g.enabled then 'disabled'
      when f.channel_factor = 0 then 'channel'
      when f.role_factor = 0 then 'role'
      when i.at > l.at - g.cooldown and i.at < l.at + g.cooldown then 'cooldown'
      else 'message'
    end,
    g.xp_min + floor(random() * (g.xp_max - g.xp_min + 1))::integer,
    coalesce(f.channel_factor, 1), coalesce(f.role_factor, 1),
    g.cooldown,
    case when i.at > l.at - g.cooldown and i.at < l.at + g.cooldown then l.at + g.cooldown end
  from guild g
  cross join lateral (
    select distinct on (m.member_id, m.message_id) m.*, app.snowflake_time(m.message_id) as at
    from unnest(g.messages) as m
    order by m.member_id, m.message_id
  ) i
  left join leveling.member b on b.guild_id = i.guild_id and b.member_id = i.member_id
  cross join lateral (select app.snowflake_time(b.last_message_id) as at) l
  cross join lateral (
    select
      case when g.multiplies then leveling._channel_factor(i.guild_id, i.channel_id, i.parent_id) end as channel_factor,
      case when g.multiplies then leveling._role_factor(i.guild_id, i.role_ids) end as role_factor
    offset 0  -- each is looked up once, however often it is named above
  ) f
  where i.message_id is distinct from b.last_message_id;
end;
$$;

comment on function leveling._weigh is
'What each message of a batch may earn, as far as can be seen without locking anybody: most are refused by a cooldown, and cost
no more than this look. A message twice in the batch, the one that earned last, and those of unregistered guilds are left out.';

commit;
