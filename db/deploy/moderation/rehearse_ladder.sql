-- Deploy guildkeeper:moderation/rehearse_ladder to pg

begin;
set local role guildkeeper_owner;

create type moderation.rehearsal as (
  number bigint,
  at timestamptz,
  member_id bigint,
  points integer,
  action moderation.case_kind,
  duration interval
);
comment on type moderation.rehearsal is
'What a ladder would have done: to whom, when, by which case, at which rung, and what for how long (null: for good).';

create function moderation.rehearse_ladder(
  guild_id bigint,
  ladder moderation.rung_row[] default null,
  since timestamptz default null,
  preset text default null
)
returns setof moderation.rehearsal
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_ladder moderation.rung_row[] := rehearse_ladder.ladder;
begin
  perform app._require_guild(rehearse_ladder.guild_id);
  if rehearse_ladder.preset not in ('gentle', 'strict') then
    perform app._refuse('unknown_ladder', left(rehearse_ladder.preset, 40));
  end if;
  v_ladder := coalesce(
    v_ladder,
    case when rehearse_ladder.preset is not null then moderation._ladder_preset(rehearse_ladder.preset::moderation.ladder) end,
    moderation._ladder(rehearse_ladder.guild_id)
  );

  return query
  select c.number, c.at, c.member_id, r.points, r.action, r.duration
  from moderation.case c
  cross join lateral moderation._crossed(c, v_ladder) r
  where c.guild_id = rehearse_ladder.guild_id
    and c.points > 0
    and c.pardoned_at is null
    and c.at >= coalesce(rehearse_ladder.since, '-infinity')
  order by c.at, c.number;
end;
$$;

comment on function moderation.rehearse_ladder is
'Who would have been sanctioned since a time by a ladder, from the real cases and without changing anything: the ladder given,
else that of a preset (gentle, strict), else the guild''s own. Points fade as they really did; pardoned cases do not count. It
is the same function that climbs the ladder. Refuses: U0GLD, U0LAD an unknown preset.';

grant usage on type moderation.rehearsal to guildkeeper_bot, guildkeeper_admin;
grant execute on function moderation.rehearse_ladder to guildkeeper_bot, guildkeeper_admin;

commit;
