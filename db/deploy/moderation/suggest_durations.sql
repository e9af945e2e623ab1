-- Deploy guildkeeper:moderation/suggest_durations to pg

begin;
set local role guildkeeper_owner;

create function moderation.suggest_durations(guild_id bigint, typed text)
returns setof app.suggestion
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select d.words, d.words
  from (
    -- What was typed, if it is a duration; a number alone, in each unit; else what moderators mostly want.
    select app._duration_in_words(t.duration) as words, 0 as place
    from app._read_duration(suggest_durations.typed) as t (duration)
    where t.duration between '1 second' and '87600 hours'
    union all
    select app._duration_in_words(t.duration), u.place
    from (values ('minutes', 1), ('hours', 2), ('days', 3), ('weeks', 4)) as u (unit, place)
    cross join lateral app._read_duration(btrim(suggest_durations.typed) || u.unit) as t (duration)
    where suggest_durations.typed ~ '^\s*\d{1,4}\s*$' and t.duration between '1 second' and '87600 hours'
    union all
    select u.words, u.place
    from (values
      ('10 minutes', 1), ('1 hour', 2), ('6 hours', 3), ('1 day', 4), ('3 days', 5), ('7 days', 6), ('28 days', 7)
    ) as u (words, place)
    where coalesce(btrim(suggest_durations.typed), '') = ''
  ) d
  where d.words is not null
  order by d.place
  limit 25;
$$;

comment on function moderation.suggest_durations is
'Lines of autocomplete for a duration: how the database reads what was typed, a bare number in each unit, and without anything
typed the usual ones.';

grant execute on function moderation.suggest_durations to guildkeeper_bot, guildkeeper_admin;

commit;
