-- Deploy guildkeeper:tickets/_options to pg

begin;
set local role guildkeeper_owner;

create function tickets._options(type tickets.type)
returns setof config.setting
language sql stable
as $$
  select
    format('tickets.type.%s', a.attname), v.value, v.value, d.defaults ->> a.attname,
    s.description, k.kind,
    coalesce(
      (
        select string_agg(r.description, '; ' order by o.conname)
        from pg_catalog.pg_constraint o
        join pg_catalog.pg_description r on r.objoid = o.oid and r.classoid = 'pg_constraint'::regclass and r.objsubid = 0
        where o.conrelid = a.attrelid and o.contype = 'c' and a.attnum = any (o.conkey)
      ),
      array_to_string(k.choices, ', '),
      'a category for channels, a text channel for threads'
    ),
    k.choices, false, null::jsonb
  from pg_catalog.pg_attribute a
  join pg_catalog.pg_type y on y.oid = a.atttypid
  left join pg_catalog.pg_description s on s.objoid = a.attrelid and s.classoid = 'pg_class'::regclass and s.objsubid = a.attnum
  cross join tickets._type_defaults() as d (defaults)
  cross join lateral tickets._option_kind(a.attname, y) as k
  cross join lateral (select to_jsonb(_options.type) ->> a.attname) as v (value)
  where a.attrelid = 'tickets.type'::regclass
    and a.attnum > 0
    and not a.attisdropped
    and a.attname not in ('guild_id', 'number', 'removed_at')
  order by a.attnum;
$$;

comment on function tickets._options is
'The options of a type of tickets, from the catalog: a column more of tickets.type is an option more.';

commit;
