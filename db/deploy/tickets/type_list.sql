-- Deploy guildkeeper:tickets/type_list to pg

begin;
set local role guildkeeper_owner;

create type tickets.type_row as (
  number integer,
  name text,
  emoji text,
  description text,
  room desk.room,
  parent_id bigint,
  staff_role_ids bigint[],
  is_appeal boolean,
  questions bigint,
  panels text[],
  open_tickets bigint
);
comment on type tickets.type_row is 'A type of tickets in few words, and how many of its tickets are open.';

create function tickets.type_list(guild_id bigint)
returns setof tickets.type_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(type_list.guild_id);
  return query
  select l.*, (
    select count(*)
    from tickets.ticket t
    where t.guild_id = type_list.guild_id and t.type_number = l.number and t.state in ('queued', 'opening', 'open')
  )
  from desk._type_lines(type_list.guild_id) l;
end;
$$;

comment on function tickets.type_list is 'The types of tickets of a guild, in few words. Refuses: U0GLD.';

grant usage on type tickets.type_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function tickets.type_list to guildkeeper_bot, guildkeeper_admin;

commit;
