-- Revert guildkeeper:income/_earn from pg

begin;
set local role guildkeeper_owner;

drop function income._earn;

commit;
