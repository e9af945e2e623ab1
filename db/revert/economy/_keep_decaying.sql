-- Revert guildkeeper:economy/_keep_decaying from pg

begin;
set local role guildkeeper_owner;

drop trigger keep_decaying on economy.settings;
drop function economy._keep_decaying;

commit;
