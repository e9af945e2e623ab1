-- Revert guildkeeper:economy/_adoption from pg

begin;
set local role guildkeeper_owner;

drop function economy._adoption;
drop type economy.adoption;
drop type economy.adopted;

commit;
