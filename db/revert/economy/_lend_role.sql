-- Revert guildkeeper:economy/_lend_role from pg

begin;
set local role guildkeeper_owner;

drop function economy._lend_role(bigint, bigint, app.role, bigint[], interval, text, timestamptz);

commit;
