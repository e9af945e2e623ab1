-- Deploy guildkeeper:config/_read_name to pg

begin;
set local role guildkeeper_owner;

create function config._read_name(guild_id bigint, setting config.setting_column, typed text)
returns text[]
language sql stable
as $$
  with wish as (
    select w.word, regexp_replace(w.word, '^[#@]', '') as name, substring(w.word from '^<(?:#|@&)(\d+)>$') as mentioned
    from (select btrim(_read_name.typed) as word) w
  ),
  meant as (
    select
      c.value,
      case
        when w.word in (c.value, c.label) then 1
        when c.name in (w.word, w.name) then 2
        when lower(c.name) in (lower(w.word), lower(w.name)) then 3
      end as rank
    from config._choices(_read_name.guild_id, setting) c
    cross join wish w
    where w.mentioned is null
  )
  select coalesce(array_agg(m.value order by m.value), (select array[coalesce(w.mentioned, w.word)] from wish w))
  from meant m
  where m.rank = (select min(o.rank) from meant o);
$$;

comment on function config._read_name is
'The channels or roles that somebody may mean for a setting: by mention, by id, or by a name that several may have, in the letters
that were typed before others. What is none is given back as it is, for it may be the id of a thread.';

commit;
