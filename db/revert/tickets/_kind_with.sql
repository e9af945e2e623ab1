-- Revert guildkeeper:tickets/_kind_with from pg

begin;
set local role guildkeeper_owner;

drop function tickets._kind_with;

commit;
