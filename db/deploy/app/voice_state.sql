-- Deploy guildkeeper:app/voice_state to pg

begin;
set local role guildkeeper_owner;

create type app.voice_state as (
  member_id bigint,
  channel_id bigint,
  flags integer,
  at timestamptz,
  known_until timestamptz
);
comment on type app.voice_state is
'Where a member of a guild is in voice; channel_id null: nowhere. flags as Discord tells, in bits: 1 deaf, 2 mute (either by
themselves or by the server), 4 in the audience of a stage, 8 in the AFK channel, 16 a bot, 32 streams, 64 with a camera. at is
when it was heard; known_until: it was heard late, and happened at any time since then; null: as it happened.';
grant usage on type app.voice_state to guildkeeper_bot, guildkeeper_admin;

commit;
