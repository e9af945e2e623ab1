-- Deploy guildkeeper:leveling/why to pg

begin;
set local role guildkeeper_owner;

create type leveling.verdict as (
  at timestamptz,
  granted boolean,
  rule text,
  amount bigint,
  xp bigint,
  base integer,
  channel_factor numeric,
  role_factor numeric,
  channel_id bigint,
  actor_id bigint,
  reason text,
  retry_at timestamptz
);
comment on type leveling.verdict is
'One change of XP (granted) or one message that earned none: the rule, what was drawn, its factors, and when the cooldown ends.';

create function leveling.why(guild_id bigint, member_id bigint, count integer default 10, viewer_id bigint default null)
returns setof leveling.verdict
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(why.guild_id);
  perform app._require_member(why.member_id);
  perform app._require_page_size(why.count);
  if why.viewer_id <> why.member_id then
    perform app._refuse('not_your_xp');
  end if;

  return query
  select (e.verdict).*
  from (
    (
      select h.history_id as place,
        jsonb_populate_record(null::leveling.verdict, to_jsonb(h) || '{"granted": true}') as verdict
      from leveling.history h
      where h.guild_id = why.guild_id and h.member_id = why.member_id
      order by h.at desc, h.history_id desc
      limit why.count
    )
    union all
    select null, jsonb_populate_record(null::leveling.verdict, to_jsonb(r) || '{"granted": false, "amount": 0}')
    from leveling.refusal r
    where r.guild_id = why.guild_id and r.member_id = why.member_id
  ) e
  order by (e.verdict).at desc, e.place desc
  limit why.count;
end;
$$;

comment on function leveling.why is
'Why a member has the XP they have: their latest grants, and of each rule the latest message it refused, newest first, at most
`count` (1 to 100). viewer_id is a member who asks for themselves; null is a moderator or an operator, who may ask for anybody.
Refuses: U0GLD, U0MEM, U0SIZ, U0WHY.';

grant usage on type leveling.verdict to guildkeeper_bot, guildkeeper_admin;
grant execute on function leveling.why to guildkeeper_bot, guildkeeper_admin;

commit;
