-- Deploy guildkeeper:tickets/_note_step to pg

begin;
set local role guildkeeper_owner;

create type tickets.log_row as (
  number bigint,
  type_name text,
  happening tickets.happening,
  at timestamptz,
  opener_id bigint,
  actor_id bigint,
  member_id bigint,
  note text,
  claimed_by bigint
);
comment on type tickets.log_row is
'Facts of the cards tickets.log and tickets.notice: what happened to a ticket, who did it (null: nobody, it happens by itself),
to whom, what they said or chose, and who has claimed the ticket.';

create function tickets._note_step(
  ticket tickets.ticket,
  happening tickets.happening,
  at timestamptz,
  actor_id bigint default null,
  member_id bigint default null,
  note text default null
)
returns tickets.log_row
language plpgsql
as $$
declare
  c_logged constant tickets.happening[] := array[
    'opened', 'failed', 'handed_over', 'moved', 'closed', 'reopened', 'deleted', 'rated', 'reply_late', 'solution_late',
    'accepted'
  ];
  v_ticket constant tickets.ticket := ticket;
  v_row tickets.log_row;
begin
  insert into tickets.step (guild_id, number, at, happening, actor_id, member_id, note)
  values (
    v_ticket.guild_id, v_ticket.number, _note_step.at, _note_step.happening, _note_step.actor_id, _note_step.member_id,
    _note_step.note
  );
  v_row.number := v_ticket.number;
  v_row.type_name := (tickets._type_of(v_ticket)).name;
  v_row.happening := _note_step.happening;
  v_row.at := _note_step.at;
  v_row.opener_id := v_ticket.member_id;
  v_row.actor_id := _note_step.actor_id;
  v_row.member_id := _note_step.member_id;
  v_row.note := _note_step.note;
  v_row.claimed_by := v_ticket.claimed_by;
  if _note_step.happening = any (c_logged) then
    perform discord.post(
      s.guild_id, c.channel_id, card => 'tickets.log', facts => to_jsonb(v_row), expires_at => _note_step.at + interval '1 day'
    )
    from tickets.settings s
    join app.channel c on c.guild_id = s.guild_id and c.channel_id = s.log_channel_id and c.deleted_at is null
    where s.guild_id = v_ticket.guild_id;
  end if;
  return v_row;
end;
$$;

comment on function tickets._note_step is
'Writes down what happened to a ticket, and shows in the log what concerns more than those in it. Returns what a card says of
it.';

commit;
