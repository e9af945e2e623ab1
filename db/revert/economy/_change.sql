-- Revert guildkeeper:economy/_change from pg

begin;
set local role guildkeeper_owner;

drop function economy._change;
drop type economy.standing;

commit;
