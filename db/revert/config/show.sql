-- Revert guildkeeper:config/show from pg

begin;
set local role guildkeeper_owner;

drop function config.show;

commit;
