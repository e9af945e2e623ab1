-- Revert guildkeeper:app/_channel_choices from pg

begin;
set local role guildkeeper_owner;

drop function app._channel_choices;

commit;
