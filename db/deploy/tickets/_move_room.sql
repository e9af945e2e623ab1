-- Deploy guildkeeper:tickets/_move_room to pg

begin;
set local role guildkeeper_owner;

create function tickets._move_room(ticket tickets.ticket, parent_id bigint)
returns void
language plpgsql
as $$
begin
  perform discord.move_channel(
    (_move_room.ticket).guild_id, (_move_room.ticket).channel_id, coalesce(_move_room.parent_id, 0),
    on_failed => 'tickets._move_refused',
    arguments => jsonb_build_object('number', (_move_room.ticket).number, 'parent_id', _move_room.parent_id)
  );
end;
$$;

comment on function tickets._move_room is 'Effect: puts a ticket''s room into a category (null: into none).';

commit;
