-- Deploy guildkeeper:transcripts/heading to pg

begin;
set local role guildkeeper_owner;

create type transcripts.name_row as (member_id bigint, name text, colour integer);
comment on type transcripts.name_row is 'What somebody was called who wrote in a ticket, and the colour of their role, if any.';
create type transcripts.heading_row as (
  time_zone text,
  is_for_staff boolean,
  is_partial boolean,
  is_being_read boolean,
  messages bigint,
  files bigint,
  names transcripts.name_row[],
  ticket tickets.ticket_row
);
comment on type transcripts.heading_row is
'What a transcript begins with. is_being_read: the history of its room is still to be read, so something may be missing.';

create function transcripts.heading(
  guild_id bigint,
  number bigint,
  viewer_id bigint default null,
  facts desk.facts default null,
  at timestamptz default now()
)
returns transcripts.heading_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_sight constant tickets.sight := tickets._sight(heading.guild_id, heading.number, viewer_id, facts);
  v_row transcripts.heading_row;
begin
  v_row.is_for_staff := v_sight.is_for_staff;
  v_row.is_partial := v_sight.is_partial;
  v_row.is_being_read := v_sight.is_being_read;
  v_row.ticket := tickets._seen_row(v_sight, heading.at);
  v_row.time_zone := (select s.time_zone from app.settings s where s.guild_id = heading.guild_id);
  select count(*) into v_row.messages from tickets._said(v_sight.guild_id, v_sight.number);
  select count(*) into v_row.files
  from transcripts.message_file k where k.guild_id = v_sight.guild_id and k.number = v_sight.number;
  v_row.names := array(
    select row(n.author_id, n.author_name, n.colour)::transcripts.name_row
    from (
      select distinct on (m.author_id) m.author_id, m.author_name, m.colour
      from tickets._said(v_sight.guild_id, v_sight.number) m
      where m.author_name is not null and (v_row.is_for_staff or not m.is_anonymous)
      order by m.author_id, m.message_id desc
    ) n
  );
  return v_row;
end;
$$;

comment on function transcripts.heading is
'What the transcript of a ticket begins with, for viewer_id: the ticket, how much there is, and what those who wrote are called,
without who is hidden. Null is an operator. Refuses: U0GLD, U0TKT, U0TYR.';

grant usage on type transcripts.heading_row, transcripts.name_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function transcripts.heading to guildkeeper_bot, guildkeeper_admin;

commit;
