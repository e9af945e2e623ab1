-- Revert guildkeeper:stats/_forget_facts from pg

begin;
set local role guildkeeper_owner;

drop function stats._forget_facts;

commit;
