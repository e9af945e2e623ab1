-- Revert guildkeeper:app/_channel_gone from pg

begin;
set local role guildkeeper_owner;

drop function app._channel_gone;

commit;
