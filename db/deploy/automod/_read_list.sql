-- Deploy guildkeeper:automod/_read_list to pg

begin;
set local role guildkeeper_owner;

create function automod._read_list(typed text)
returns text[]
language sql immutable
as $$
  select coalesce(array_agg(distinct btrim(t.item)), '{}')
  from regexp_split_to_table(_read_list.typed, '[,\n]') as t (item)
  where btrim(t.item) <> '';
$$;

comment on function automod._read_list is 'What somebody listed, separated by commas or lines.';

commit;
