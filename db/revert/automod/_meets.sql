-- Revert guildkeeper:automod/_meets from pg

begin;
set local role guildkeeper_owner;

drop function automod._meets(automod.rule, automod.seen);
drop function automod._says(text, text[]);
drop function automod._invites(text, text[]);
drop function automod._leads_out(text, text[]);

commit;
