-- Revert guildkeeper:config/_channel_choices from pg

begin;
set local role guildkeeper_owner;

drop function config._channel_choices;

commit;
