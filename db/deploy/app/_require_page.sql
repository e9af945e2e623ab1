-- Deploy guildkeeper:app/_require_page to pg

begin;
set local role guildkeeper_owner;

create function app._require_page(page bigint, page_size integer)
returns void
language plpgsql stable
as $$
begin
  if _require_page.page is null or _require_page.page < 1 then
    perform app._refuse('invalid_page', coalesce(_require_page.page::text, 'null'));
  end if;
  perform app._require_page_size(_require_page.page_size);
end;
$$;

comment on function app._require_page is
'Refuses what is no page of a list (U0PAG), and one that app._require_page_size refuses (U0SIZ).';

commit;
