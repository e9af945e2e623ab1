-- Deploy guildkeeper:pictures/settings to pg

begin;
set local role guildkeeper_owner;

create table pictures.settings (
  guild_id bigint not null,
  theme pictures.theme not null default 'dark',
  accent text not null default '#5865f2' constraint settings_accent_check check (accent ~ '^#[0-9a-f]{6}$'),
  boards boolean not null default true,
  own_styles boolean not null default true,
  most_backgrounds integer not null default 200
    constraint settings_most_backgrounds_check check (most_backgrounds between 0 and 10000),
  constraint settings_pkey primary key (guild_id),
  constraint settings_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table pictures.settings is 'How pictures look in a guild.';
comment on column pictures.settings.theme is 'Whether pictures are light letters on dark, or dark ones on light.';
comment on column pictures.settings.accent is 'The colour of pictures, where a member has chosen no other.';
comment on constraint settings_accent_check on pictures.settings is 'a colour such as #5865f2';
comment on column pictures.settings.boards is 'Whether leaderboards are pictures; else they are lists with mentions.';
comment on column pictures.settings.own_styles is 'Whether members choose a colour and a background for their own card.';
comment on column pictures.settings.most_backgrounds is 'How many backgrounds of members are kept; each has up to 2 MiB.';
comment on constraint settings_most_backgrounds_check on pictures.settings is 'a whole number from 0 to 10000';

insert into pictures.settings (guild_id) select g.guild_id from app.guild g;

create trigger keep_accent
before insert or update of accent on pictures.settings
for each row execute function pictures._keep_accent();

create trigger audit_edit
after update on pictures.settings
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

grant select, update on pictures.settings to guildkeeper_admin;

commit;
