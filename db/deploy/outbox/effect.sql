-- Deploy guildkeeper:outbox/effect to pg

begin;
set local role guildkeeper_owner;

create type outbox.state as enum ('pending', 'claimed', 'done', 'dead', 'expired', 'unknown');
comment on type outbox.state is
'pending: due at run_at. claimed: a dispatcher holds its lease. done: Discord accepted it. dead: Discord refused it for good,
see code. expired: too late to be of use. unknown: nobody knows whether Discord carried it out: a message, never sent again by
itself, or what makes a channel or a role, until the audit log tells or two minutes are over.';

create table outbox.effect (
  guild_id bigint not null,
  effect_id bigint generated always as identity,
  lane text not null,
  method text not null constraint effect_method_check check (method in ('POST', 'PUT', 'PATCH', 'DELETE')),
  path text not null constraint effect_path_check check (path like '/%'),
  route text not null generated always as (outbox._route(method, path)) stored,
  body jsonb,
  card text constraint effect_card_name_check check (card ~ '^[a-z]+\.[a-z][a-z0-9_]*$'),
  facts jsonb,
  reason jsonb,
  recipient_id bigint,
  files integer not null default 0,
  bulk boolean not null default false,
  behind boolean not null default false,
  once boolean not null generated always as (outbox._must_be_once(method, path)) stored,
  queued_at timestamptz not null default clock_timestamp(),
  run_at timestamptz not null default now(),
  expires_at timestamptz,
  state outbox.state not null default 'pending',
  attempts integer not null default 0,
  token uuid,
  claimed_at timestamptz,
  lease_until timestamptz,
  doubtful_since timestamptz,
  status integer,
  code integer,
  error text,
  created_id bigint,
  finished_at timestamptz,
  constraint effect_pkey primary key (guild_id, effect_id),
  constraint effect_card_check check ((card is null) = (facts is null)),
  constraint effect_claim_check check ((state = 'claimed') = (token is not null))
);

-- One lane is served in the order of this index, and its first row here is who goes first, or is under way: that one blocks
-- whatever its age, since an older effect may become visible after a younger one was claimed.
create index effect_lane_idx on outbox.effect (guild_id, lane, state desc, queued_at, effect_id)
where state in ('pending', 'claimed');
-- What is due, and what is due in bulk: each is found without a look at the other, nor at what stands behind.
create index effect_due_idx on outbox.effect (bulk, run_at) where state = 'pending' and not behind;
-- Who is next in a lane of which a claim has put some behind: mostly nobody is in here.
create index effect_behind_idx on outbox.effect (guild_id, lane, queued_at, effect_id) where state = 'pending' and behind;
-- What waits of one route: to be put off while it is held, and brought forward after.
create index effect_route_idx on outbox.effect (guild_id, route, run_at) where state = 'pending';
create index effect_lease_idx on outbox.effect (lease_until) where state = 'claimed';
-- What may become too late, or too doubtful, to be sent.
create index effect_expiry_idx on outbox.effect (expires_at) where state = 'pending' and expires_at is not null;
create index effect_doubt_idx on outbox.effect (doubtful_since) where state = 'pending' and doubtful_since is not null;
-- What of a lane waits in bulk, which is mostly nothing. The last one: while the table is small, all seem alike to the planner,
-- and it takes the youngest that fits.
create index effect_bulk_idx on outbox.effect (guild_id, lane) where state = 'pending' and bulk;

comment on table outbox.effect is
'One REST call to Discord a row, written by the transaction that decided it. Effects are absolute, so that doing one twice is
harmless; a message carries a nonce. Finished rows are pruned by outbox.prune.';
comment on column outbox.effect.lane is 'What must happen in order: guild and member, or guild and channel.';
comment on column outbox.effect.route is 'What a limit or a missing permission concerns: see outbox.hold.';
comment on column outbox.effect.card is
'A message as facts: this card is drawn of them when it is sent, in the language of the guild, under what body says already.';
comment on column outbox.effect.facts is 'What the card tells: a record of the type that the card knows, as JSON.';
comment on column outbox.effect.bulk is 'One of thousands, such as a role for everybody: whatever else is due goes before it.';
comment on column outbox.effect.behind is
'A claim has seen that others of its lane go first, so that none looks at it again before one of them is finished.';
comment on column outbox.effect.reason is
'For Discord''s audit log: a text that people wrote, or a fact (app._because), said in the language of the guild when it is
sent.';
comment on column outbox.effect.recipient_id is
'A direct message: the path''s @dm stands for the channel Discord opens with them.';
comment on column outbox.effect.files is 'How many files are sent with it: see outbox.attachment.';
comment on column outbox.effect.once is 'It makes something, and has no nonce: sent twice, it would make two of it.';
comment on column outbox.effect.queued_at is 'The clock when the row was made, under the locks that order its lane.';
comment on column outbox.effect.doubtful_since is 'Since when nobody knows whether Discord carried it out.';
comment on column outbox.effect.status is
'The HTTP status of the last answer; null: there was none; 0: the request never left, and of what is dead none can be made.';
comment on column outbox.effect.created_id is
'What Discord made of it: a message, a channel, a thread or a role. The audit log may tell before the answer comes.';
comment on column outbox.effect.code is 'Discord''s error code of the last answer.';

grant select on outbox.effect to guildkeeper_admin;

commit;
