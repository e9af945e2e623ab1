-- Revert guildkeeper:pictures/_maintain from pg

begin;
set local role guildkeeper_owner;

drop function pictures._maintain;

commit;
