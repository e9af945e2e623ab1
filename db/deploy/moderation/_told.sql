-- Deploy guildkeeper:moderation/_told to pg

begin;
set local role guildkeeper_owner;

create type moderation.told as (
  guild_id bigint,
  guild_name text,
  guild_icon text,
  number bigint,
  at timestamptz,
  kind text,
  is_pardon boolean,
  reason text,
  rung_points integer,
  rung_within interval,
  rule_number integer,
  rule_kind text,
  rule_keyword text,
  points integer,
  lasts boolean,
  ends_at timestamptz,
  appeal text,
  can_be_appealed boolean
);

comment on type moderation.told is
'What a member is told of a case about them, or (is_pardon) of its withdrawal: in which server, what, why, and until when (null:
for good, where it lasts); how they appeal, in the guild''s own words; and whether
they can by a button.';

create function moderation._told(filed moderation.case, is_pardon boolean)
returns moderation.told
language sql stable
as $$
  select jsonb_populate_record(null::moderation.told, to_jsonb(filed) || jsonb_build_object(
    'guild_name', left(g.name, 100),
    'guild_icon', g.icon,
    'is_pardon', _told.is_pardon,
    'at', case when _told.is_pardon then (filed).pardoned_at else (filed).at end,
    'reason', case when _told.is_pardon then (filed).pardon_reason else (filed).reason end,
    'lasts', (filed).kind in ('timeout', 'ban'),
    'appeal', case when not _told.is_pardon then s.appeal end,
    'can_be_appealed', not _told.is_pardon and moderation._can_be_pardoned((filed).kind)
      and exists (select from moderation.appeals a where a.guild_id = (filed).guild_id)
  ) || case when _told.is_pardon then '{"rung_points": null, "rule_number": null, "rule_kind": null}' else '{}' end::jsonb)
  from app.guild g
  join moderation.settings s on s.guild_id = g.guild_id
  where g.guild_id = (filed).guild_id;
$$;

comment on function moderation._told is 'What the member of a case is told of it, or of its withdrawal.';

commit;
