-- Revert guildkeeper:app/voice_state from pg

begin;
set local role guildkeeper_owner;

drop type app.voice_state;

commit;
