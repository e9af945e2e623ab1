-- Revert guildkeeper:automod/_meets from pg

begin;
set local role guildkeeper_owner;

drop function automod._meets;
drop function automod._says;
drop function automod._invites;
drop function automod._leads_out;

commit;
