-- Deploy guildkeeper:desk/_type_line to pg

begin;
set local role guildkeeper_owner;

create type desk.type_line as (
  number integer,
  name text,
  emoji text,
  description text,
  room desk.room,
  parent_id bigint,
  staff_role_ids bigint[],
  is_appeal boolean,
  questions bigint,
  panels text[]
);
comment on type desk.type_line is
'A type of tickets in few words: how many questions it asks, and on which panels it is.
desk.type_options tells the rest.';

create function desk._type_line(type desk.type)
returns desk.type_line
language sql stable
as $$
  select
    (_type_line.type).number, (_type_line.type).name, (_type_line.type).emoji, (_type_line.type).description,
    (_type_line.type).room, (_type_line.type).parent_id, (_type_line.type).staff_role_ids, (_type_line.type).is_appeal,
    (
      select count(*) from desk.question q
      where q.guild_id = (_type_line.type).guild_id and q.type_number = (_type_line.type).number
    ),
    (
      select coalesce(array_agg(p.name order by p.name), '{}') from desk.panel p
      where p.guild_id = (_type_line.type).guild_id and (_type_line.type).number = any (p.type_numbers)
    );
$$;

comment on function desk._type_line is 'A type of tickets in few words.';
grant usage on type desk.type_line to guildkeeper_bot, guildkeeper_admin;

commit;
