-- Revert guildkeeper:economy/_change from pg

begin;
set local role guildkeeper_owner;

drop function economy._change(bigint, economy.movement, timestamptz);
drop type economy.standing;

commit;
