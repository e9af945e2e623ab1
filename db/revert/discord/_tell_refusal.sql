-- Revert guildkeeper:discord/_tell_refusal from pg

begin;
set local role guildkeeper_owner;

drop trigger tell_refusal on outbox.hold;
drop function discord._tell_refusal;
drop type discord.refusal;

commit;
