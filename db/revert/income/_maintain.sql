-- Revert guildkeeper:income/_maintain from pg

begin;
set local role guildkeeper_owner;

drop function income._maintain;

commit;
