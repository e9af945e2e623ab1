-- Revert guildkeeper:tickets/_claimant_moved from pg

begin;
set local role guildkeeper_owner;

drop trigger tickets_claimant_moved on app.member;
drop function tickets._claimant_moved;

commit;
