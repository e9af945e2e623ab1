-- Revert guildkeeper:income/_between from pg

begin;
set local role guildkeeper_owner;

drop function income._between;

commit;
