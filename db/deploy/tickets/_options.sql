-- Deploy guildkeeper:tickets/_options to pg

begin;
set local role guildkeeper_owner;

create type tickets.option_row as (name text, kind text, value text, allowed text, description text);
comment on type tickets.option_row is
'An option of a type of tickets: its kind (text, emoji, choice, boolean, duration, integer, role, roles, channel), its value
now, what is allowed, and what it means.';

create function tickets._options(type tickets.type)
returns setof tickets.option_row
language sql stable
as $$
  select a.attname::text,
    case
      when a.attname like '%\_role\_ids' then 'roles'
      when a.attname in ('parent_id', 'overflow_id') then 'channel'
      when a.attname = 'emoji' then 'emoji'
      when y.typtype = 'e' then 'choice'
      when a.atttypid = 'boolean'::regtype then 'boolean'
      when a.atttypid = 'interval'::regtype then 'duration'
      when a.atttypid = 'integer'::regtype then 'integer'
      else 'text'
    end,
    to_jsonb(_options.type) ->> a.attname,
    coalesce(
      (
        select string_agg(obj_description(o.oid, 'pg_constraint'), '; ' order by o.conname)
        from pg_catalog.pg_constraint o
        where o.conrelid = a.attrelid and o.contype = 'c' and a.attnum = any (o.conkey)
      ),
      (select string_agg(e.enumlabel, ', ' order by e.enumsortorder) from pg_catalog.pg_enum e where e.enumtypid = a.atttypid),
      case a.atttypid when 'boolean'::regtype then 'true, false' else 'a channel or category of this server' end
    ),
    col_description(a.attrelid, a.attnum)
  from pg_catalog.pg_attribute a
  join pg_catalog.pg_type y on y.oid = a.atttypid
  where a.attrelid = 'tickets.type'::regclass
    and a.attnum > 0
    and not a.attisdropped
    and a.attname not in ('guild_id', 'number', 'removed_at')
  order by a.attnum;
$$;

comment on function tickets._options is
'The options of a type of tickets, from the catalog: a column more of tickets.type is an option more.';
grant usage on type tickets.option_row to guildkeeper_bot, guildkeeper_admin;

commit;
