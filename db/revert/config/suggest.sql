-- Revert guildkeeper:config/suggest from pg

begin;
set local role guildkeeper_owner;

drop function config.suggest;

commit;
