-- Deploy guildkeeper:moderation/suggest_durations to pg

begin;
set local role guildkeeper_owner;

create type moderation.suggested_duration as (duration interval);

comment on type moderation.suggested_duration is 'One line of autocomplete for a duration.';

grant usage on type moderation.suggested_duration to guildkeeper_bot, guildkeeper_admin;

create function moderation.suggest_durations(guild_id bigint, typed text)
returns setof moderation.suggested_duration
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select d.duration
  from (
    -- What was typed, if it is a duration; a number alone, in each unit; else what moderators mostly want.
    select app._read_duration(suggest_durations.typed) as duration, 0 as place
    union all
    select app._read_duration(btrim(suggest_durations.typed) || u.unit), u.place
    from (values ('minutes', 1), ('hours', 2), ('days', 3), ('weeks', 4)) as u (unit, place)
    where suggest_durations.typed ~ '^\s*\d{1,4}\s*$'
    union all
    select u.duration, u.place
    from (values
      ('10 minutes'::interval, 1), ('1 hour', 2), ('6 hours', 3), ('24 hours', 4), ('72 hours', 5), ('168 hours', 6),
      ('672 hours', 7)
    ) as u (duration, place)
    where coalesce(btrim(suggest_durations.typed), '') = ''
  ) d
  where d.duration between '1 second' and '87600 hours'
  order by d.place
  limit 25;
$$;

comment on function moderation.suggest_durations is
'Lines of autocomplete for a duration: how the database reads what was typed, a bare number in each unit, and without anything
typed the usual ones.';

grant execute on function moderation.suggest_durations to guildkeeper_bot, guildkeeper_admin;

commit;
