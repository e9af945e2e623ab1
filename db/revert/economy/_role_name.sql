-- Revert guildkeeper:economy/_role_name from pg

begin;
set local role guildkeeper_owner;

drop function economy._role_name(bigint, bigint);

commit;
