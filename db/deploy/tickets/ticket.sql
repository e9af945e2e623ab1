-- Deploy guildkeeper:tickets/ticket to pg

begin;
set local role guildkeeper_owner;

create table tickets.counter (
  guild_id bigint not null,
  tickets bigint not null default 0,
  constraint counter_pkey primary key (guild_id),
  constraint counter_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
) with (fillfactor = 50);

comment on table tickets.counter is
'How many tickets a guild has had. Whoever opens one locks the row first: numbers are gapless, and what is counted is counted
by one at a time.';

create table tickets.ticket (
  guild_id bigint not null,
  number bigint not null constraint ticket_number_check check (number > 0),
  type_number integer not null,
  member_id bigint not null constraint ticket_member_id_check check (member_id > 0),
  actor_id bigint,
  asked_at timestamptz not null,
  member_name text,
  state tickets.state not null,
  berth smallint not null default 1,
  is_neutral boolean not null default false,
  failure text,
  room desk.room not null default 'channel',
  channel_id bigint,
  room_at timestamptz,
  controls_id bigint,
  are_controls_stale boolean not null default false,
  opened_at timestamptz,
  priority desk.priority not null default 'normal',
  topic text,
  name text,
  shown_name text,
  claimed_by bigint,
  is_held boolean not null default false,
  waits_for tickets.side not null default 'staff',
  waits_since timestamptz,
  said_at timestamptz,
  warned_at timestamptz,
  first_reply_at timestamptz,
  first_reply_by bigint,
  first_reply_worked interval,
  staff_worked interval not null default '0',
  reply_due_at timestamptz,
  reply_notice smallint not null default 0,
  solve_due_at timestamptz,
  solve_notice smallint not null default 0,
  closed_at timestamptz,
  closed_by bigint,
  closed_because tickets.ending,
  close_reason text,
  delete_at timestamptz,
  deleted_at timestamptz,
  history_read_at timestamptz,
  history_after bigint not null default 0,
  history_token uuid,
  history_until timestamptz,
  is_partial boolean not null default false,
  follows bigint,
  origin_channel_id bigint,
  origin_message_id bigint,
  stars smallint constraint ticket_stars_check check (stars between 1 and 5),
  praise text,
  rated_at timestamptz,
  has_unkept_answers boolean not null default false,
  said_id bigint not null generated always as (app.snowflake_at(asked_at) + number % 524288 * 8) stored,
  constraint ticket_pkey primary key (guild_id, number),
  constraint ticket_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade,
  constraint ticket_type_fkey foreign key (guild_id, type_number) references desk.type (guild_id, number)
) with (fillfactor = 80);

create unique index ticket_channel_idx on tickets.ticket (guild_id, channel_id) where channel_id is not null;
create index ticket_type_idx on tickets.ticket (guild_id, type_number, number)
  where state in ('queued', 'opening', 'open', 'closed');
create index ticket_member_idx on tickets.ticket (guild_id, member_id, number);
create index ticket_asked_idx on tickets.ticket (guild_id, asked_at);
create index ticket_closed_idx on tickets.ticket (guild_id, closed_at) where closed_at is not null;
create index ticket_history_idx on tickets.ticket (history_until nulls first)
where state = 'closed' and history_read_at is null or has_unkept_answers;
create index ticket_said_idx on tickets.ticket (guild_id, said_id);

comment on table tickets.ticket is
'A ticket, in gapless numbers, never deleted: the record outlives the room. Who locks one has locked tickets.counter before, if
at all, and the outbox after.';
comment on column tickets.ticket.actor_id is 'Who opened it for the member; null: an operator.';
comment on column tickets.ticket.berth is 'Where the room is tried: 1 in its category, 2 in the overflow category, 3 in none.';
comment on column tickets.ticket.is_neutral is 'Discord refused the name that it should have had.';
comment on column tickets.ticket.room is 'What its room is: its type may say something else by now.';
comment on column tickets.ticket.room_at is 'Since when there is this room: one that was deleted had others.';
comment on column tickets.ticket.channel_id is 'Its room, also after it is deleted; null: it has had none.';
comment on column tickets.ticket.controls_id is 'The message with its controls; null: it is not posted, as far as is known.';
comment on column tickets.ticket.are_controls_stale is
'Whether it has changed since that was queued: it is edited once its id is known.';
comment on column tickets.ticket.name is 'What staff call its room; null: it is called as its type says.';
comment on column tickets.ticket.shown_name is 'As name, the last one that Discord took: what the room is called there.';
comment on column tickets.ticket.waits_since is 'Since when that side owes an answer; null: nobody does, it is not open.';
comment on column tickets.ticket.said_at is 'When somebody wrote there last.';
comment on column tickets.ticket.first_reply_worked is 'How long the first reply took in working time.';
comment on column tickets.ticket.staff_worked is
'How much working time the opener has waited for staff, but for the present wait.';
comment on column tickets.ticket.reply_notice is
'What was said of the target: 0 nothing, 1 that it is near, 2 that it was missed.';
comment on column tickets.ticket.history_read_at is
'When the history of its room was read after it closed; null: it is still to be read.';
comment on column tickets.ticket.history_after is 'Up to which message it has been read.';
comment on column tickets.ticket.is_partial is 'Whether some of what was written is not known here.';
comment on column tickets.ticket.follows is 'The case that it is about; of an appeal, the one that accepting it pardons.';
comment on column tickets.ticket.has_unkept_answers is
'Whether files that its opener sent along are still to be fetched: Discord does not keep those for long.';
comment on column tickets.ticket.said_id is
'Where its topic stands among messages, as if it were one; its answers follow, by their place.';
comment on column tickets.ticket.praise is 'What the opener wrote beside their rating.';

create table tickets.answer (
  guild_id bigint not null,
  number bigint not null,
  place integer not null,
  question text not null,
  answer text,
  said_id bigint not null,
  files jsonb,
  words tsvector generated always as (to_tsvector('simple', answer)) stored,
  constraint answer_pkey primary key (guild_id, number, place),
  constraint answer_ticket_fkey foreign key (guild_id, number) references tickets.ticket (guild_id, number) on delete cascade
);
create index answer_said_idx on tickets.answer (guild_id, said_id);
comment on table tickets.answer is
'What the opener answered, beside the question as it was. Forgotten with the texts; transcripts hears of it, and drops their
files.';
comment on column tickets.answer.said_id is 'Where it stands among messages, as if it were one.';
comment on column tickets.answer.files is 'What was answered with files: as tickets.message.files.';

create table tickets.participant (
  guild_id bigint not null,
  number bigint not null,
  member_id bigint not null,
  actor_id bigint,
  at timestamptz not null,
  constraint participant_pkey primary key (guild_id, number, member_id),
  constraint participant_ticket_fkey foreign key (guild_id, number) references tickets.ticket (guild_id, number) on delete cascade
);
create index participant_member_idx on tickets.participant (guild_id, member_id);
comment on table tickets.participant is 'Who was added to a ticket, beside its opener and the staff.';

create table tickets.access (
  guild_id bigint not null,
  number bigint not null,
  target_id bigint not null,
  is_member boolean not null,
  allow bigint,
  deny bigint,
  has_allow bigint,
  has_deny bigint,
  constraint access_pkey primary key (guild_id, number, target_id),
  constraint access_ticket_fkey foreign key (guild_id, number) references tickets.ticket (guild_id, number) on delete cascade
);
comment on table tickets.access is
'What Discord was told of who may do what in a ticket''s room: tickets._admit tells it the difference to what should be.';
comment on column tickets.access.allow is 'What it was told; null: that nothing is said of them any more.';
comment on column tickets.access.has_allow is 'What it has, as far as it answered; null: nothing.';

create table tickets.step (
  guild_id bigint not null,
  number bigint not null,
  step_id bigint generated always as identity,
  at timestamptz not null,
  happening tickets.happening not null,
  actor_id bigint,
  member_id bigint,
  note text,
  constraint step_pkey primary key (guild_id, number, step_id),
  constraint step_ticket_fkey foreign key (guild_id, number) references tickets.ticket (guild_id, number) on delete cascade
);
comment on table tickets.step is 'The timeline of a ticket: what happened, who did it, to whom, and what they said or chose.';

create table tickets.staff_note (
  guild_id bigint not null,
  number bigint not null,
  note_id bigint generated always as identity,
  at timestamptz not null,
  actor_id bigint,
  text text,
  constraint staff_note_pkey primary key (guild_id, number, note_id),
  constraint staff_note_ticket_fkey foreign key (guild_id, number) references tickets.ticket (guild_id, number) on delete cascade
);
comment on table tickets.staff_note is 'What staff wrote down for each other: the opener never sees it.';

create table tickets.close_request (
  guild_id bigint not null,
  number bigint not null,
  at timestamptz not null,
  actor_id bigint,
  side tickets.side not null,
  reason text,
  ends_at timestamptz,
  message_id bigint,
  constraint close_request_pkey primary key (guild_id, number),
  constraint close_request_ticket_fkey foreign key (guild_id, number)
    references tickets.ticket (guild_id, number) on delete cascade
);
comment on table tickets.close_request is
'One side asks the other whether the ticket can be closed: at most one a ticket. With ends_at it closes then without an answer.';

grant select on tickets.counter, tickets.ticket, tickets.answer, tickets.participant, tickets.access, tickets.step,
  tickets.staff_note, tickets.close_request to guildkeeper_admin;

commit;
