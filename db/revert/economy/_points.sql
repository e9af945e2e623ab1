-- Revert guildkeeper:economy/_points from pg

begin;
set local role guildkeeper_owner;

drop function economy._points(bigint[]);

commit;
